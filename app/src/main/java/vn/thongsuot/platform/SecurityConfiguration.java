package vn.thongsuot.platform;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Login for officials and headers. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Where somebody is who is not logged in yet; with the password alone nobody is. */
    private static final List<String> LOGIN = List.of(
            "/desk/login",
            "/desk/login/passkey",
            "/desk/login/passkey/challenge",
            "/desk/second-factor",
            "/desk/second-factor/enrol");

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, AuthenticationFailureHandler failures, List<FormTargets> formTargets, MapTiles tiles)
            throws Exception {
        String contentPolicy = ContentPolicy.of(
                formTargets.stream().flatMap(targets -> targets.list().stream()).toList());
        RequestMatcher desk = request -> request.getRequestURI().startsWith("/desk");
        RequestMatcher login = request -> LOGIN.stream().anyMatch(request.getRequestURI()::equals);
        return http.authorizeHttpRequests(paths -> paths.requestMatchers(login)
                        .permitAll()
                        .requestMatchers(desk)
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .formLogin(form -> form.loginPage("/desk/login")
                        .loginProcessingUrl("/desk/login")
                        .usernameParameter("login")
                        .defaultSuccessUrl("/desk")
                        .failureHandler(failures))
                .logout(logout -> logout.logoutUrl("/desk/logout").logoutSuccessUrl("/"))
                .csrf(csrf -> csrf.csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(OpenForms::isOne))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .frameOptions(frame -> frame.deny())
                        .addHeaderWriter(new PlaceHeaders(tiles, contentPolicy))
                        .cacheControl(Customizer.withDefaults()))
                .requestCache(Customizer.withDefaults())
                .build();
    }

    /** Nobody watches the filters one by one; requests are measured as a whole. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** A character that no text holds and no database stores ends at the door. */
    @Bean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> name.indexOf('\0') < 0);
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }
}
