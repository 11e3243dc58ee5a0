package scot.onward.casework.ui;

import java.util.List;
import scot.onward.casework.SessionRow;
import scot.onward.shared.ui.Icons;

/** Records of earlier days that were never finished; it is not there when there is none. */
class UnfinishedCard extends SideCard {

    UnfinishedCard(SessionTools tools) {
        List<SessionRow> open = tools.sessions().unfinished();
        open.forEach(session -> line(
                Icons.EDIT.create(),
                tools.clients().card(session.clientId()).nameToUse(),
                tools.dates().at(session.startedAt()) + ", " + session.hub(),
                Words.small(
                        getTranslation("casework.clinic.doFinish"), () -> SessionNavigation.toSession(session.id()))));
        show(Icons.EDIT, getTranslation("casework.clinic.unfinished"), open.size(), "");
        setVisible(!open.isEmpty());
    }
}
