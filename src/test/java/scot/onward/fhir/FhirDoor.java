package scot.onward.fhir;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** A real port with the security filters and the FHIR server of the shared context: what a program meets. */
final class FhirDoor {

    private final Tomcat tomcat = new Tomcat();

    FhirDoor(Filter security, Servlet fhir) {
        try {
            tomcat.setBaseDir(Files.createTempDirectory("door").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tomcat.setPort(0);
        tomcat.getConnector();
        Context context = tomcat.addContext("", null);
        FilterDef filter = new FilterDef();
        filter.setFilterName("security");
        filter.setFilter(security);
        context.addFilterDef(filter);
        FilterMap everything = new FilterMap();
        everything.setFilterName("security");
        everything.addURLPattern("/*");
        context.addFilterMap(everything);
        Tomcat.addServlet(context, "fhir", fhir);
        context.addServletMappingDecoded("/fhir/*", "fhir");
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return "http://localhost:" + tomcat.getConnector().getLocalPort() + "/fhir";
    }
}
