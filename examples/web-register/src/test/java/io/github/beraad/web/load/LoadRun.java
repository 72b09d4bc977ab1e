// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.load;

import io.github.beraad.generator.RegisterGenerator;
import io.github.beraad.jackson3.BeraadJson;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.web.Database;
import io.github.beraad.web.RunningRegister;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.account.AccountRole;
import io.github.beraad.web.account.AccountTable;
import io.github.beraad.web.register.RegisterReader;
import io.github.beraad.web.register.RegisterTransfer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Readers and writers at once on PostgreSQL: how long a page takes, and whether all that was recorded is there. Arguments,
 * each with a default: dilemmas, readers, writers, seconds, the most milliseconds that a reader looks at a page, and paths
 * to read, in which {@code {id}} stands for a dilemma.
 */
public final class LoadRun {

    private static final String PASSWORD = "demonstratie";
    private static final int WARM_UP = 20;
    private static final List<String> PATHS = List.of(
            "/api/v1/dilemmas",
            "/api/v1/dilemmas?state=unresolved",
            "/api/v1/dilemmas?search=regie",
            "/api/v1/dilemmas/{id}",
            "/api/v1/dilemmas/{id}",
            "/api/v1/dilemmas/{id}/explanation");

    private final int dilemmas;
    private final int readers;
    private final int writers;
    private final int seconds;
    private final int look;
    private final List<String> paths;
    private final ConcurrentHashMap<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, AtomicInteger> errors = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, List<String>> recorded = new ConcurrentHashMap<>();

    private LoadRun(String[] arguments) {
        this.dilemmas = number(arguments, 0, 100_000);
        this.readers = number(arguments, 1, 1_000);
        this.writers = number(arguments, 2, 50);
        this.seconds = number(arguments, 3, 60);
        this.look = number(arguments, 4, 20_000);
        this.paths = arguments.length > 5 ? List.of(arguments).subList(5, arguments.length) : PATHS;
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    /**
     * Runs it.
     *
     * @param arguments as above
     * @throws IOException if the register cannot be made
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean good = new LoadRun(arguments).run();
        System.exit(good ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        try (RunningRegister register = RunningRegister.start(
                Database.POSTGRESQL,
                "--beraad.register.demonstration=false",
                "--beraad.sign-in.administrator=beheer",
                "--logging.level.root=warn")) {
            fill(register);
            List<Account> submitters = accounts(register);
            JdbcTemplate database = new JdbcTemplate(register.get(DataSource.class));
            Long before = database.queryForObject("select count(*) from event", Long.class);
            // as PostgreSQL does by itself within a minute
            new JdbcTemplate((DataSource) register.bean("ownerDataSource")).execute("analyze");
            say("recorded " + before + " events; " + readers + " readers and " + writers + " writers for " + seconds
                    + " seconds");
            work(register, submitters);
            return report(register, before == null ? 0 : before, database);
        }
    }

    private void fill(RunningRegister register) throws IOException {
        Path file = Files.createTempFile("register", ".jsonl");
        BeraadJson.write(RegisterGenerator.national(7, dilemmas).register(), file);
        long start = System.nanoTime();
        try (InputStream lines = Files.newInputStream(file)) {
            register.get(RegisterTransfer.class).bringIn(register.account("beheer"), lines);
        }
        Files.delete(file);
        say("filled with " + dilemmas + " dilemmas in " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)
                + " s");
    }

    private List<Account> accounts(RunningRegister register) {
        AccountTable table = register.get(AccountTable.class);
        Optional<String> password =
                Optional.of(register.get(PasswordEncoder.class).encode(PASSWORD));
        table.put(
                new Account("lezer", "Lezer", Optional.empty(), AccountRole.READER, Confidentiality.ZEER_GEHEIM),
                password);
        List<Account> submitters = new ArrayList<>();
        for (Partnership partnership :
                register.get(RegisterReader.class).frame().register().partnerships()) {
            for (Member member : partnership.members()) {
                if (submitters.size() < writers && member.roles().contains(Role.PARTICIPANT)) {
                    Account account = new Account(
                            "schrijver-" + submitters.size(),
                            "Schrijver",
                            Optional.of(member.id()),
                            AccountRole.MEMBER,
                            Confidentiality.ZEER_GEHEIM);
                    if (register.get(RegisterReader.class).maySubmit(account, partnership.id())) {
                        table.put(account, password);
                        submitters.add(account);
                        break;
                    }
                }
            }
        }
        return submitters;
    }

    private void work(RunningRegister register, List<Account> submitters) throws InterruptedException {
        Browser reader = new Browser(register.address(), "lezer");
        List<Browser> browsers = new ArrayList<>();
        for (Account submitter : submitters) {
            browsers.add(new Browser(register.address(), submitter.name()));
        }
        ExecutorService threads = Executors.newCachedThreadPool();
        // pages of the first seconds are read by a machine that is still compiling: they count for errors alone
        long begin = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM_UP);
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        CountDownLatch done = new CountDownLatch(readers + submitters.size());
        for (int i = 0; i < readers; i++) {
            int number = i;
            threads.execute(() -> {
                read(reader, new SplittableRandom(number), begin, end);
                done.countDown();
            });
        }
        for (int i = 0; i < submitters.size(); i++) {
            Browser browser = browsers.get(i);
            String partnership = Objects.requireNonNull(register.get(RegisterReader.class)
                            .frame()
                            .index()
                            .member(submitters.get(i).member().orElseThrow()))
                    .partnership()
                    .id();
            threads.execute(() -> {
                write(browser, partnership, end);
                done.countDown();
            });
        }
        done.await();
        threads.shutdown();
    }

    private void read(Browser browser, SplittableRandom random, long begin, long end) {
        pause(random.nextInt(look + 1));
        while (System.nanoTime() < end) {
            String page = paths.get(random.nextInt(paths.size()));
            String path = page.replace("{id}", "d" + (1 + random.nextInt(dilemmas)));
            long start = System.nanoTime();
            int status = browser.send("GET", path, "", "").statusCode();
            if (start >= begin) {
                times.computeIfAbsent(page, key -> new ConcurrentLinkedQueue<>())
                        .add(System.nanoTime() - start);
            }
            if (status != 200) {
                error("GET " + status);
            }
            pause(random.nextInt(look + 1));
        }
    }

    private void write(Browser browser, String partnership, long end) {
        JsonMapper json = JsonMapper.shared();
        while (System.nanoTime() < end) {
            HttpResponse<String> submitted = browser.send(
                    "POST",
                    "/api/v1/dilemmas",
                    "{\"title\":\"Wie belt de school?\",\"question\":\"Het is onduidelijk wie dat doet.\","
                            + "\"partnership\":\"" + partnership + "\"}",
                    "");
            if (submitted.statusCode() != 201) {
                error("submit " + submitted.statusCode());
                continue;
            }
            String id = json.readTree(submitted.body()).get("id").asString();
            recorded.put(id, List.of("submitted"));
            pause(500);
            HttpResponse<String> withdrawn = browser.send(
                    "POST",
                    "/api/v1/dilemmas/" + id + "/events",
                    "{\"type\":\"withdrawn\",\"reason\":\"Elders opgelost.\"}",
                    "\"1\"");
            if (withdrawn.statusCode() == 201) {
                recorded.put(id, List.of("submitted", "withdrawn"));
            } else {
                error("withdraw " + withdrawn.statusCode());
            }
            pause(500);
        }
    }

    private void error(String what) {
        errors.computeIfAbsent(what, key -> new AtomicInteger()).incrementAndGet();
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean report(RunningRegister register, long before, JdbcTemplate database) {
        List<Long> all = new ArrayList<>();
        times.forEach((page, taken) -> {
            say(page + ": " + taken.size() + " times, median " + percentile(taken, 50) + " ms");
            all.addAll(taken);
        });
        double median = percentile(all, 50);
        double slow = percentile(all, 99);
        int expected = 0;
        Map<String, List<String>> lost = new HashMap<>();
        Account account = register.account("lezer");
        for (Map.Entry<String, List<String>> entry : recorded.entrySet()) {
            expected += entry.getValue().size();
            List<String> types =
                    register.get(RegisterReader.class).dilemma(account, entry.getKey()).dilemma().history().stream()
                            .map(Event::type)
                            .map(EventType::code)
                            .toList();
            if (!types.equals(entry.getValue())) {
                lost.put(entry.getKey(), types);
            }
        }
        Long after = database.queryForObject("select count(*) from event", Long.class);
        long added = (after == null ? 0 : after) - before;
        say("pages " + all.size() + ", median " + median + " ms, 99th percentile " + slow + " ms, ratio "
                + slow / median);
        say("events acknowledged " + expected + ", in the database " + added + ", with other content " + lost.size());
        say("errors " + errors);
        return errors.isEmpty() && lost.isEmpty() && added == expected && slow < 10 * median;
    }

    private static double percentile(Collection<Long> taken, int percent) {
        long[] sorted = taken.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[sorted.length * percent / 100] / 1e6;
    }

    private static void say(String text) {
        System.out.println(text);
    }

    /** A browser of somebody who is signed in. */
    private static final class Browser {

        private final String address;
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private String token = "";

        Browser(String address, String account) {
            this.address = address;
            String form = "username=" + account + "&password=" + PASSWORD + "&_csrf=" + freshToken();
            send(HttpRequest.newBuilder(URI.create(address + "/login"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build());
            token = freshToken();
        }

        private String freshToken() {
            String page = send(HttpRequest.newBuilder(URI.create(address + "/login"))
                            .build())
                    .body();
            int value = page.indexOf("value=\"", page.indexOf("name=\"_csrf\"")) + "value=\"".length();
            return page.substring(value, page.indexOf('"', value));
        }

        HttpResponse<String> send(String method, String path, String body, String ifMatch) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
            if (method.equals("GET")) {
                return send(request.build());
            }
            request.header("Content-Type", "application/json").header("X-CSRF-TOKEN", token);
            if (!ifMatch.isEmpty()) {
                request.header("If-Match", ifMatch);
            }
            return send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
        }

        private HttpResponse<String> send(HttpRequest request) {
            try {
                return client.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
