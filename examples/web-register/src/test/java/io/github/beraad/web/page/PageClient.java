// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.github.beraad.web.RunningRegister;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Asks for pages as one of the accounts, in one language, without a browser. */
final class PageClient {

    private final MockMvc pages;
    private final String account;
    private final String language;

    private PageClient(MockMvc pages, String account, String language) {
        this.pages = pages;
        this.account = account;
        this.language = language;
    }

    static PageClient of(RunningRegister register, String account) {
        MockMvc pages = MockMvcBuilders.webAppContextSetup(
                        WebApplicationContextUtils.getRequiredWebApplicationContext(register.get(ServletContext.class)))
                .apply(springSecurity())
                .build();
        return new PageClient(pages, account, "nl");
    }

    PageClient as(String other) {
        return new PageClient(pages, other, language);
    }

    PageClient in(String other) {
        return new PageClient(pages, account, other);
    }

    /** A page. */
    MockHttpServletResponse page(String address) throws Exception {
        return sent(get(address));
    }

    /** The page that must be there. */
    String read(String address) throws Exception {
        MockHttpServletResponse response = page(address);
        if (response.getStatus() != 200) {
            throw new AssertionError(address + " is answered with " + response.getStatus());
        }
        return text(response);
    }

    static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Sends a form: names and values by turns. */
    MockHttpServletResponse send(String address, String... namesAndValues) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return sent(request);
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder request) throws Exception {
        request.header("Accept", "text/html");
        if (!language.isEmpty()) {
            request.header("Accept-Language", language);
        }
        if (!account.isEmpty()) {
            request.with(user(account).roles("MEMBER"));
        }
        return pages.perform(request).andReturn().getResponse();
    }
}
