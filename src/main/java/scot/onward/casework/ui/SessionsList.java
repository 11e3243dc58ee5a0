package scot.onward.casework.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.stream.Collectors;
import scot.onward.casework.ClientStory.Story;
import scot.onward.casework.SessionRow;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.MessageCatalogue;

/** The sessions, each to be opened. */
class SessionsList extends RecordList {

    SessionsList(Story story, SessionTools tools) {
        story.file().sessions().forEach(session -> {
            String issues =
                    session.issues().stream().map(MessageCatalogue::word).collect(Collectors.joining(", "));
            row(
                    tools.dates().at(session.startedAt()),
                    issues.isEmpty() ? getTranslation("casework.sessions.noIssue") : issues,
                    session.adviser() + ", " + session.hub() + type(session),
                    state(session),
                    Words.small(
                            getTranslation("casework.clinic.doOpen"), () -> SessionNavigation.toSession(session.id())));
        });
        finish(getTranslation("casework.sessions.none"));
    }

    private String type(SessionRow session) {
        return session.type() == null
                ? ""
                : ", " + getTranslation("casework.sessions.type", MessageCatalogue.word(session.type()));
    }

    private Component state(SessionRow session) {
        return session.finishedAt() == null
                ? Badges.warn(getTranslation("casework.clinic.notFinished"))
                : Words.hint(getTranslation(
                        "casework.clinic.recorded",
                        Duration.between(session.startedAt(), session.finishedAt())
                                .toMinutes()));
    }
}
