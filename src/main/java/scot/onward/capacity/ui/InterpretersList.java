package scot.onward.capacity.ui;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.hub.InterpreterRow;
import scot.onward.hub.InterpreterRow.InterpreterHours;
import scot.onward.shared.ui.MessageCatalogue;

/** The interpreters, who work for every hub. */
class InterpretersList extends SettingsList {

    InterpretersList(ClinicTools tools, UUID hubId, @Nullable UUID chosen) {
        this(tools.interpreters().interpreters(), hubId, chosen);
    }

    private InterpretersList(List<InterpreterRow> interpreters, UUID hubId, @Nullable UUID chosen) {
        super(interpreters.isEmpty(), "clinics.interpreters.none");
        interpreters.forEach(interpreter -> line(
                interpreter.id().equals(chosen),
                () -> ClinicsNavigation.go(ClinicsAddress.of(hubId, ClinicsTab.INTERPRETERS)
                        .with(interpreter.id().toString())),
                Spans.lines(
                        "who",
                        interpreter.name(),
                        interpreter.languages().stream().sorted().collect(Collectors.joining(", "))),
                Spans.lines(
                        "what",
                        interpreter.hours().stream()
                                .map(InterpreterHours::delivery)
                                .distinct()
                                .sorted()
                                .map(MessageCatalogue::word)
                                .collect(Collectors.joining(", ")),
                        notice(interpreter.noticeMinutes()))));
    }

    private static String notice(int minutes) {
        return minutes == 0
                ? MessageCatalogue.text("clinics.interpreters.noNotice")
                : MessageCatalogue.text("clinics.interpreters.notice", Math.ceilDiv(minutes, 60));
    }
}
