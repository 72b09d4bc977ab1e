// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.web.account.AccountSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where one signs in: with a name and password, or elsewhere. */
@Controller
class SignInPages {

    private final Views views;
    private final AccountSettings settings;
    private final ObjectProvider<ClientRegistrationRepository> clients;

    SignInPages(Views views, AccountSettings settings, ObjectProvider<ClientRegistrationRepository> clients) {
        this.views = views;
        this.settings = settings;
        this.clients = clients;
    }

    @GetMapping("/login")
    ModelAndView signIn(
            @RequestParam Optional<String> error, @RequestParam Optional<String> logout, HttpServletRequest request) {
        ModelAndView page = views.of("login", request);
        page.addObject("failed", error.isPresent());
        page.addObject("signedOut", logout.isPresent());
        page.addObject("elsewhere", settings.openIdConnect() ? elsewhere() : List.of());
        page.addObject("withPassword", !settings.openIdConnect());
        return page;
    }

    private List<Views.Link> elsewhere() {
        List<Views.Link> links = new ArrayList<>();
        if (clients.getIfAvailable() instanceof Iterable<?> registrations) {
            for (Object registration : registrations) {
                if (registration instanceof ClientRegistration client) {
                    links.add(new Views.Link(
                            "/oauth2/authorization/" + client.getRegistrationId(), client.getClientName(), false));
                }
            }
        }
        return links;
    }
}
