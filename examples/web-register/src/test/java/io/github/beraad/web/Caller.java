// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A program that calls the API as one of the accounts of the demonstration. */
public final class Caller {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final RunningRegister register;
    private final String account;
    private final String password;

    /**
     * Makes a caller.
     *
     * @param register the application
     * @param account the name of an account; empty for none
     */
    public Caller(RunningRegister register, String account) {
        this(register, account, "demonstratie");
    }

    /**
     * Makes a caller with a password of its own.
     *
     * @param register the application
     * @param account the name of an account
     * @param password the password that it sends
     */
    public Caller(RunningRegister register, String account, String password) {
        this.register = register;
        this.account = account;
        this.password = password;
    }

    /**
     * Calls.
     *
     * @param method as in {@code GET}
     * @param path with the parameters
     * @param body empty for none
     * @param headers names and values by turns
     * @return the answer
     */
    public HttpResponse<String> call(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(register.address() + path))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!account.isEmpty()) {
            String credentials = account + ":" + password;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        request.setHeader("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads.
     *
     * @param path with the parameters
     * @return the answer
     */
    public HttpResponse<String> get(String path) {
        return call("GET", path, "");
    }
}
