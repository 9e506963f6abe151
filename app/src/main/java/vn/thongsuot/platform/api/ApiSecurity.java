package vn.thongsuot.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.thongsuot.access.AccessTokens;

/** The door of the machine interface: a token or nothing; a browser's session does not open it. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, AccessTokens tokens, ApiProblems problems) throws Exception {
        return http.securityMatcher(ApiPaths::matches)
                .authorizeHttpRequests(paths -> paths.requestMatchers(ApiPaths::isOpen)
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(BearerFilter.MACHINE))
                .addFilterBefore(new BearerFilter(tokens), AnonymousAuthenticationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, failure) -> unauthorised(problems, request, response))
                        .accessDeniedHandler((request, response, failure) -> problems.write(request, response, 403)))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .frameOptions(frame -> frame.deny()))
                .build();
    }

    /** What the firewall turns away before any chain. */
    @Bean
    RequestRejectedHandler rejected(ApiProblems problems) {
        RequestRejectedHandler pages = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            if (ApiPaths.matches(request)) {
                problems.write(request, response, 400);
            } else {
                pages.handle(request, response, rejected);
            }
        };
    }

    private static void unauthorised(ApiProblems problems, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean shown = BearerFilter.isBearer(request.getHeader(HttpHeaders.AUTHORIZATION));
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                "Bearer realm=\"thongsuot\"" + (shown ? ", error=\"invalid_token\"" : ""));
        problems.write(request, response, 401, "API-401", List.of());
    }
}
