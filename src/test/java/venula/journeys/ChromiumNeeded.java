package venula.journeys;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves journeys out where there is no Chromium, but never in continuous integration. */
final class ChromiumNeeded implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.place().isPresent() || System.getenv("CI") != null
                ? ConditionEvaluationResult.enabled("There is a Chromium, or there has to be one")
                : ConditionEvaluationResult.disabled("There is no Chromium here: apt-get install chromium");
    }
}
