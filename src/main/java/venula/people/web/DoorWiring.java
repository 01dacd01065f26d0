package venula.people.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import venula.people.Access;
import venula.people.Act;
import venula.people.Sessions;
import venula.people.SignedIn;

/** Which pages are for whom. Headers and forms of other sites are the matter of {@code venula.page}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class DoorWiring {
    /** An address with an odd letter leads nowhere, and the page that says so is the house's own. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowNull(true);
        return firewall;
    }

    @Bean
    SecurityFilterChain door(HttpSecurity http, SessionCookie cookie, Sessions sessions) {
        return http.securityContext(it -> it.securityContextRepository(new KnownByCookie(cookie, sessions)))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(it -> it.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/account", "/account/**")
                        .access(may(Act.SEE_OWN_ACCOUNT))
                        .requestMatchers("/people", "/people/**")
                        .access(may(Act.INVITE_PEOPLE))
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(it -> it.authenticationEntryPoint((request, response, why) -> {
                    response.setStatus(303);
                    response.setHeader("Location", "/sign-in");
                }))
                .headers(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> may(Act act) {
        return (asking, request) -> new AuthorizationDecision(asking.get() != null
                && asking.get().getPrincipal() instanceof SignedIn somebody
                && Access.allows(somebody.person(), act));
    }
}
