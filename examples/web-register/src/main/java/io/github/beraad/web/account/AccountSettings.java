// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How one signs in.
 *
 * @param openIdConnect whether browsers do with OpenID Connect, by a client registration of Spring Security, and no
 *     longer with a password; programs go on sending that of an account that has one
 * @param claim which claim of the token names the account
 * @param administrator the name of an account that is made while starting, if there is none of that name
 * @param administratorPassword its password, also when it is there without one; empty with OpenID Connect
 */
@ConfigurationProperties("beraad.sign-in")
public record AccountSettings(
        @DefaultValue("false") boolean openIdConnect,
        @DefaultValue("preferred_username") String claim,
        @DefaultValue("") String administrator,
        @DefaultValue("") String administratorPassword) {

    @Override
    public String toString() {
        return "AccountSettings(" + (openIdConnect ? "OpenID Connect" : "password") + ")";
    }
}
