package scot.onward.casework.ui;

import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import scot.onward.audit.AccessLog;
import scot.onward.audit.AccessLogRow;
import scot.onward.client.ClientCard;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Initials;

/** Who looked at the record, each person once with their latest look. */
class WhoSawCard extends SideCard {

    private static final int READ = 300;
    private static final int SHOWN = 6;

    WhoSawCard(ClientCard client, SessionTools tools, AccessLog accessLog) {
        Map<String, AccessLogRow> latest = new LinkedHashMap<>();
        accessLog.ofClient(client.id(), READ).forEach(row -> latest.putIfAbsent(row.who(), row));
        latest.values().stream().limit(SHOWN).forEach(row -> {
            Span initials = new Initials(row.who());
            initials.addClassName("s");
            line(
                    initials,
                    getTranslation("casework.client.who", row.who(), getTranslation("casework.role." + row.role())),
                    getTranslation(
                            "casework.client.saw",
                            tools.dates().at(row.at()),
                            getTranslation("casework.glimpse." + row.what())));
        });
        show(
                Icons.EYE,
                getTranslation("casework.client.whoSaw"),
                latest.size(),
                getTranslation("casework.client.nobody"));
    }
}
