package scot.onward.fhir.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import scot.onward.access.ApiPurpose;
import scot.onward.access.BearerTokens;

/** Only the statement of what there is may be read without a token. */
@Configuration
class FhirSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain fhir(HttpSecurity http, BearerTokens tokens, Refusals refusals) throws Exception {
        http.securityMatcher(FhirServer.PATH + "/**")
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(HttpMethod.GET, FhirServer.PATH + "/metadata")
                                .permitAll()
                                .anyRequest()
                                .hasAnyAuthority(
                                        ApiPurpose.SCHEDULING.authority(),
                                        ApiPurpose.PATIENTS.authority(),
                                        ApiPurpose.REFERRALS.authority()));
        return tokens.guard(
                        http,
                        (request, response, reason) -> refusals.unknown(request, response),
                        (request, response, reason) -> refusals.forbidden(request, response))
                .addFilterAfter(new RequestForm(refusals), AuthorizationFilter.class)
                .build();
    }
}
