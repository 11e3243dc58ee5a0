package scot.onward.booking.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.booking.LiveBoard;
import scot.onward.hub.HubRow;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.PageHeader;
import scot.onward.shared.ui.Segmented;

/** Who was referred and has no time yet, who waits for one, what is offered to whom, and which free times fit. */
@Route("waiting-list")
@RolesAllowed("RECEPTION")
@Menu(title = "booking.menu.waiting", order = 3, icon = "hourglass")
class WaitingListView extends Composite<Div> implements HasPageHeader {

    private final LiveBoard liveBoard;
    private final CurrentUser currentUser;
    private final List<HubRow> hubs;
    private final List<HubWaiting> lists;
    private final Segmented<WaitingFilter.WaitingShow> show = new Segmented<>(
            MessageCatalogue.text("waiting.filter.show"),
            List.of(WaitingFilter.WaitingShow.values()),
            MessageCatalogue::word);
    private final TextField name = new TextField();
    private LiveBoard.@Nullable Subscription subscription;

    WaitingListView(BookingTools tools, LiveBoard liveBoard, CurrentUser currentUser) {
        this.liveBoard = liveBoard;
        this.currentUser = currentUser;
        this.hubs = tools.places().hubs(currentUser.get().hubIds());
        this.lists = hubs.stream()
                .map(hub -> new HubWaiting(tools, hub, hubs.size() > 1))
                .toList();
        getContent().addClassNames("pad", "stack", "l", "waiting");
        show.setValue(WaitingFilter.WaitingShow.ALL);
        show.addValueChangeListener(event -> filter());
        name.setPlaceholder(MessageCatalogue.text("waiting.filter.name"));
        name.setAriaLabel(MessageCatalogue.text("waiting.filter.name"));
        name.setPrefixComponent(Icons.FILTER.create());
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(event -> filter());
        Div filters = new Div(show, name);
        filters.addClassNames("row", "filters");
        getContent().add(filters);
        getContent().add(lists.toArray(Component[]::new));
        filter();
    }

    private void filter() {
        WaitingFilter filter = new WaitingFilter(show.getValue(), name.getValue());
        lists.forEach(list -> list.show(filter));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        SignedIn person = currentUser.get();
        subscription = liveBoard.subscribe(
                Set.copyOf(hubs.stream().map(HubRow::id).toList()),
                changed -> attached.getUI()
                        .access(() -> currentUser.runAs(person, () -> {
                            filter();
                            return true;
                        })));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (subscription != null) {
            subscription.close();
        }
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("booking.menu.waiting"))
                .withPlace(hubs.stream().map(HubRow::shortName).collect(Collectors.joining(", ")));
    }
}
