package scot.onward.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips browser tests, and says so once, on a machine without Chromium; with ONWARD_BROWSER_REQUIRED=true they fail there. */
class BrowserAvailable implements ExecutionCondition {

    private static final String MISSING = "no Chromium was found: install the package “chromium” or set ONWARD_BROWSER";

    private static boolean said;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.program().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        if (Boolean.parseBoolean(System.getenv("ONWARD_BROWSER_REQUIRED"))) {
            throw new IllegalStateException("Browser tests are required, but " + MISSING);
        }
        sayOnce();
        return ConditionEvaluationResult.disabled(MISSING);
    }

    private static synchronized void sayOnce() {
        if (!said) {
            System.out.println("Browser tests are skipped: " + MISSING);
            said = true;
        }
    }
}
