package scot.onward.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one line why Onward did not start and what to do about it; takes the place of Spring Boot's framed block. */
class FailureReport implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger(FailureReport.class);

    @Override
    public void report(FailureAnalysis analysis) {
        String remedy = analysis.getAction() == null ? "" : analysis.getAction();
        log.error("Onward did not start. {} {}", analysis.getDescription(), remedy);
        log.debug("The cause", analysis.getCause());
    }
}
