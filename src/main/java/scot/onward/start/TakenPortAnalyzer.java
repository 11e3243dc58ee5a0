package scot.onward.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A port that was free when {@link WebPort} looked and is taken now. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class TakenPortAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        StartFailure failure = WebPort.refusal(cause.getPort(), "in use");
        return new FailureAnalysis(failure.getMessage(), failure.remedy(), cause);
    }
}
