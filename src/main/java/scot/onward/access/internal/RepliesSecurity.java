package scot.onward.access.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import scot.onward.access.ApiPurpose;
import scot.onward.access.BearerTokens;

/** Text-message gateways hand replies in with a token of that purpose. */
@Configuration
class RepliesSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain replies(HttpSecurity http, BearerTokens tokens) throws Exception {
        AuthenticationEntryPoint unknown = (request, response, reason) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, BearerTokens.CHALLENGE);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        };
        http.securityMatcher("/replies/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority(ApiPurpose.REPLIES.authority()));
        return tokens.guard(http, unknown, new AccessDeniedHandlerImpl()).build();
    }
}
