package scot.onward.casework.ui;

import java.util.List;
import scot.onward.partner.OnwardRow;
import scot.onward.partner.OnwardStatus;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** What agencies answered in the last fortnight; those who declined are the adviser's turn again. */
class BackCard extends SideCard {

    private static final int DAYS = 14;
    private static final int SHOWN = 5;

    BackCard(SessionTools tools) {
        List<OnwardRow> back = tools.onward().backFromOthers(DAYS);
        back.stream().limit(SHOWN).forEach(row -> add(tools, row));
        show(
                Icons.INBOX,
                getTranslation("casework.clinic.back"),
                back.size(),
                getTranslation("casework.clinic.noneBack"));
    }

    private void add(SessionTools tools, OnwardRow row) {
        String lead = getTranslation("casework.clinic.back." + row.status(), row.agency());
        if (row.status() == OnwardStatus.DECLINED_BY_AGENCY && row.declineReason() != null) {
            line(
                    Icons.UNDO.create(),
                    lead,
                    getTranslation(
                            "casework.clinic.declined", row.client(), MessageCatalogue.word(row.declineReason())),
                    Words.small(
                            getTranslation("casework.clinic.choose"),
                            () -> SessionNavigation.toClient(row.clientId(), RecordTab.ONWARD)));
        } else {
            String more = row.firstContact() == null
                    ? row.client() + ", " + tools.dates().at(row.changedAt())
                    : getTranslation("casework.clinic.firstContact", row.client(), row.firstContact());
            line(Icons.CHECK_CIRCLE.create(), lead, more);
        }
    }
}
