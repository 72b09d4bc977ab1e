// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sign-in, headers, and which paths are open to everybody. What an account may do with the register is decided there. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration implements WebMvcConfigurer {

    /** Scripts and styles come from files of the application alone. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private final SignedIn signedIn;

    SecurityConfiguration(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(signedIn);
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    static UserDetailsService users(AccountTable accounts) {
        return name -> {
            Account account = accounts.find(name).orElseThrow(() -> new UsernameNotFoundException("no such account"));
            // who signs in elsewhere is told no more than who has no account
            String password = accounts.password(name).orElseThrow(() -> new UsernameNotFoundException("no password"));
            return User.withUsername(name)
                    .password(password)
                    .roles(account.role().name())
                    .build();
        };
    }

    /** Programs send a name and password with each call; a browser is never asked for them, so that it keeps none. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) {
        headers(http);
        return http.securityMatcher(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null
                        && (isOfApi(request) || request.getRequestURI().startsWith("/actuator/")))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(
                        (request, response, e) -> refuse(response, HttpStatus.UNAUTHORIZED)))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole(AccountRole.ADMINISTRATOR.name())
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(HttpSecurity http, AccountSettings settings) {
        headers(http);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/actuator/health/**",
                        "/api/v1/openapi.json",
                        "/login",
                        "/css/**",
                        "/js/**",
                        "/favicon.ico",
                        "/error")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(AccountRole.ADMINISTRATOR.name())
                .anyRequest()
                .authenticated());
        http.exceptionHandling(exceptions -> exceptions
                .defaultAuthenticationEntryPointFor(
                        (request, response, e) -> refuse(response, HttpStatus.UNAUTHORIZED),
                        SecurityConfiguration::isOfApi)
                .defaultAccessDeniedHandlerFor(
                        (request, response, e) -> refuse(response, HttpStatus.FORBIDDEN),
                        SecurityConfiguration::isOfApi));
        if (settings.openIdConnect()) {
            http.oauth2Login(login -> login.loginPage("/login"));
        } else {
            http.formLogin(login -> login.loginPage("/login"));
        }
        http.logout(Customizer.withDefaults());
        return http.build();
    }

    private static boolean isOfApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** What a program is told that may not do this, or is not signed in. */
    private static void refuse(HttpServletResponse response, HttpStatus status) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(("{\"type\":\"urn:beraad:problem:"
                                + (status == HttpStatus.FORBIDDEN ? "not-allowed" : "not-signed-in")
                                + "\",\"title\":\"" + status.getReasonPhrase() + "\",\"status\":" + status.value()
                                + "}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void headers(HttpSecurity http) {
        http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()")));
    }
}
