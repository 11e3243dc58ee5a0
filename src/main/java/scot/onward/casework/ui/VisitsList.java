package scot.onward.casework.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import java.util.List;
import scot.onward.booking.AppointmentFacts;
import scot.onward.shared.ui.StateBadge;

/** A client's appointments, latest first: when, where, with whom. */
class VisitsList extends RecordList {

    VisitsList(List<AppointmentFacts> visits, SessionTools tools) {
        getContent().add(new Header(new H2(getTranslation("casework.visits"))));
        visits.forEach(visit -> row(
                tools.dates().at(visit.startsAt()),
                visit.adviserName(),
                visit.roomName() == null ? visit.hubName() : visit.hubName() + ", " + visit.roomName(),
                new StateBadge(MyClinicView.state(visit.status()))));
        finish(getTranslation("casework.visits.none"));
    }
}
