// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web;

import io.github.beraad.web.account.Account;
import io.github.beraad.web.account.AccountTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a database, with the demonstration in it, at a free port, on a day on which its meetings are to come. */
public final class RunningRegister implements AutoCloseable {

    /** The day that it is. */
    public static final String TODAY = "2026-11-23";

    private static final Map<Database, RunningRegister> SHARED = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext context;

    private RunningRegister(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts one on a new database.
     *
     * @param database which
     * @param settings as in {@code --server.port=0}
     * @return the application, which has to be closed
     */
    public static RunningRegister start(Database database, String... settings) {
        return start(database.settings(), settings);
    }

    /**
     * Starts one.
     *
     * @param database the settings of a database
     * @param settings as in {@code --server.port=0}
     * @return the application, which has to be closed
     */
    public static RunningRegister start(String[] database, String... settings) {
        List<String> all = new ArrayList<>();
        Collections.addAll(all, database);
        all.add("--server.port=0");
        if (!String.join(" ", settings).contains("demonstration")) {
            all.add("--beraad.register.demonstration=true");
        }
        all.add("--beraad.register.today=" + TODAY);
        Collections.addAll(all, settings);
        return new RunningRegister(new SpringApplicationBuilder(WebRegister.class).run(all.toArray(new String[0])));
    }

    /**
     * One that tests share; each submits dilemmas of its own.
     *
     * @param database on which database
     * @return the application, which stays open
     */
    public static RunningRegister shared(Database database) {
        return SHARED.computeIfAbsent(database, RunningRegister::start);
    }

    /**
     * A part of the application.
     *
     * @param type its class
     * @param <T> its class
     * @return the part
     */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /**
     * A part of the application of which there are several of one class.
     *
     * @param name its name
     * @return the part
     */
    public Object bean(String name) {
        return context.getBean(name);
    }

    /**
     * An account.
     *
     * @param name by which it signs in
     * @return the account
     */
    public Account account(String name) {
        return get(AccountTable.class).find(name).orElseThrow();
    }

    /**
     * Where it is reached.
     *
     * @return the address without a path
     */
    public String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
