package auditway.platform.people.web;

import auditway.platform.people.Accounts;
import auditway.platform.people.Role;
import auditway.platform.people.SignInPlace;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsConfiguration;

/** The ways in: the sign-in page with a session for people, HTTP Basic without one for programs, a hatch for monitors. */
@Configuration
class Doors {

    private static final String POLICY = "default-src 'self'; style-src 'self'; script-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; object-src 'none'; frame-ancestors 'none'; "
            + "base-uri 'self'; form-action 'self'";

    /** bpmn-js sets style attributes on what it draws (decision 23); nothing else on this page or any other may. */
    private static final String POLICY_OF_PICTURE = POLICY + "; style-src-attr 'unsafe-inline'";

    private static final RequestMatcher PICTURE =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/audits/*/process");

    private static final String[] OPEN = {
        "/sign-in", "/demo-sign-in", "/webjars/**", "/css/**", "/js/**", "/img/**", "/favicon.ico", "/calendar/*.ics"
    };

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            ApiRefused refused,
            @Value("${auditway.api.basic-over-plain-http:false}") boolean readable)
            throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/api/openapi.json", "/api/openapi.json.yaml")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .httpBasic(
                        basic -> basic.authenticationEntryPoint(refused).authenticationDetailsSource(SignInPlace::of))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .addFilterBefore(new PlainBasicRefused(readable, refused), BasicAuthenticationFilter.class)
                .addFilterAfter(new OneTimePasswordRefused(refused), BasicAuthenticationFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                // A browser sends along a password it knows for the API, so pages of other sites are refused by their
                // origin.
                .cors(cors -> cors.configurationSource(any -> new CorsConfiguration()))
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(Doors::headers)
                .build();
    }

    /** For monitors, by HTTP Basic, and for administrators who are signed in. */
    @Bean
    @Order(2)
    SecurityFilterChain monitors(
            HttpSecurity http,
            ApiRefused refused,
            Accounts accounts,
            @Value("${auditway.api.basic-over-plain-http:false}") boolean readable)
            throws Exception {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .hasRole(Role.ADMINISTRATOR.name()))
                .httpBasic(
                        basic -> basic.authenticationEntryPoint(refused).authenticationDetailsSource(SignInPlace::of))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .addFilterBefore(new PlainBasicRefused(readable, refused), BasicAuthenticationFilter.class)
                .addFilterBefore(new AccountStillValid(accounts), AuthorizationFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .headers(Doors::headers)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, Accounts accounts, AcceptedSignIn accepted, SessionEnded ended)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .authenticationDetailsSource(SignInPlace::of)
                        .successHandler(accepted)
                        .failureHandler(new RefusedSignIn())
                        .permitAll())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(ended).accessDeniedHandler(ended))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .addFilterBefore(new AccountStillValid(accounts), AuthorizationFilter.class)
                .headers(Doors::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        // The first of the two that applies: a policy that stands already is left alone.
        headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        PICTURE, new ContentSecurityPolicyHeaderWriter(POLICY_OF_PICTURE)))
                .addHeaderWriter(new ContentSecurityPolicyHeaderWriter(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }
}
