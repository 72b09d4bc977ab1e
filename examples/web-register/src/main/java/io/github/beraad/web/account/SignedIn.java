// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives the methods of controllers the account that is at work: a parameter of the type {@link Account}. */
@Component
public class SignedIn implements HandlerMethodArgumentResolver {

    private final AccountTable accounts;
    private final AccountSettings settings;

    SignedIn(AccountTable accounts, AccountSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /**
     * The account of whoever is signed in.
     *
     * @return empty when nobody is, or the account is no longer there
     */
    public Optional<Account> account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? Optional.empty() : account(authentication);
    }

    /** With OpenID Connect a claim names the account; nothing else of the token counts. */
    Optional<Account> account(Authentication authentication) {
        if (authentication.getPrincipal() instanceof OAuth2User user) {
            return user.getAttribute(settings.claim()) instanceof String name ? accounts.find(name) : Optional.empty();
        }
        return accounts.find(authentication.getName());
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Account.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return account().orElseThrow(() -> new AccessDeniedException("there is no such account"));
    }
}
