package io.howdidwedo.servicekit.identity;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.access.Requirement;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Every request but the customers' and those for assets needs the gateway's signed token, also
/// when the service is reached around the gateway.
@AutoConfiguration(
        before = {ServletWebSecurityAutoConfiguration.class, WebMvcAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class IdentityConfiguration {

    /// At the doors that are open to everybody a request without a token has nothing to show: it
    /// goes to its handler at once. Whatever comes with one is held to it there, too.
    @Bean
    @Order(0)
    SecurityFilterChain nameless() {
        return new DefaultSecurityFilterChain(IdentityConfiguration::isNameless, List.of());
    }

    @Bean
    SecurityFilterChain callers(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(IdentityConfiguration::isOpen)
                                        .permitAll()
                                        .requestMatchers("/error")
                                        .permitAll()
                                        .requestMatchers("/actuator/**")
                                        .access((_, asked) -> allowed(asked.getRequest()))
                                        .anyRequest()
                                        .authenticated())
                .oauth2ResourceServer(
                        server ->
                                server.bearerTokenResolver(new StrictBearer())
                                        .jwt(Customizer.withDefaults()))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .addFilterAfter(new CsrfCheck(), BearerTokenAuthenticationFilter.class)
                .build();
    }

    private static boolean isNameless(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null && isOpen(request);
    }

    private static boolean isOpen(HttpServletRequest request) {
        return AccessRules.requirementOf(request.getMethod(), request.getRequestURI())
                .filter(requirement -> !(requirement instanceof Requirement.AnyOf))
                .isPresent();
    }

    /// No handler of ours answers there that `AccessCheck` would stand before.
    private static AuthorizationDecision allowed(HttpServletRequest request) {
        return new AuthorizationDecision(
                Caller.now()
                        .filter(
                                caller ->
                                        AccessRules.allows(
                                                request.getMethod(),
                                                request.getRequestURI(),
                                                caller.roles(),
                                                caller.scopes()))
                        .isPresent());
    }

    /// Not even to find out that nobody watches is each filter of each request wrapped up.
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
    LocaleResolver callerLanguage() {
        return new CallerLanguage();
    }

    @Bean
    WebMvcConfigurer callerChecks() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new AccessCheck());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }
}
