package scot.onward.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.stereotype.Component;
import scot.onward.access.internal.BearerFilter;
import scot.onward.access.internal.TokenRows;

/** How addresses for programs are guarded: by a token at each request, without session, cookie or sign-in page. */
@Component
public class BearerTokens {

    /** What an answer to a request without a good token says in its header {@code WWW-Authenticate}. */
    public static final String CHALLENGE = "Bearer realm=\"Onward\"";

    private final TokenRows tokens;

    BearerTokens(TokenRows tokens) {
        this.tokens = tokens;
    }

    /** Sets a filter chain up so; which addresses and purposes it is for is the caller's to add. */
    public HttpSecurity guard(HttpSecurity http, AuthenticationEntryPoint unknown, AccessDeniedHandler forbidden)
            throws Exception {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(unknown).accessDeniedHandler(forbidden))
                .addFilterBefore(new BearerFilter(tokens, unknown), AnonymousAuthenticationFilter.class);
    }
}
