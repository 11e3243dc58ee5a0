package scot.onward.fhir.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** HAPI's server at {@code /fhir}, with every {@link Provider} that there is. */
@Configuration
class FhirServer {

    static final String PATH = "/fhir";

    @Bean
    FhirContext fhirContext() {
        FhirContext context = FhirContext.forR4();
        // No resource here contains another, so none need be searched for such.
        context.getParserOptions().setAutoContainReferenceTargetsWithNoId(false);
        return context;
    }

    /** The web server asks for it before anything else does, and what it needs then needs the entities. */
    @Bean
    @DependsOn("entityManagerFactory")
    RestfulServer restfulServer(
            FhirContext context,
            List<Provider> providers,
            PurposeGate gate,
            Failures failures,
            Statement statement,
            @Value("${onward.public-url:}") String publicUrl) {
        RestfulServer server = new OnwardServer(context, gate);
        server.setServerName("Onward");
        server.setImplementationDescription("Onward: free times and appointments of co-located advice hubs");
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        if (!publicUrl.isBlank()) {
            server.setServerAddressStrategy(
                    new HardcodedServerAddressStrategy(publicUrl.replaceFirst("/$", "") + PATH));
        }
        server.registerProviders(providers);
        server.registerInterceptor(failures);
        server.registerInterceptor(statement);
        return server;
    }

    @Bean
    ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer server) {
        var servlet = new ServletRegistrationBean<>(server, PATH + "/*");
        servlet.setName("fhir");
        return servlet;
    }
}
