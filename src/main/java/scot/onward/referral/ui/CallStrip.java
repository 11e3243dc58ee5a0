package scot.onward.referral.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.referral.Concerns;
import scot.onward.referral.SafetyAlarms;
import scot.onward.referral.SafetyBell;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasLetterKeys;
import scot.onward.shared.ui.LetterKey;
import scot.onward.shared.ui.Note;

/**
 * Above every page: who calls for a colleague, who is coming, and whom reception is to fetch. It says nothing of whom it is about or
 * why. F9 opens the form of a concern.
 */
class CallStrip extends Composite<Div> implements HasLetterKeys {

    private final Concerns concerns;
    private final SafetyAlarms alarms;
    private final ConcernDialogs dialogs;
    private final SignedIn person;
    private List<Concerns.Call> calls = List.of();
    private List<String> toFetch = List.of();

    CallStrip(
            Concerns concerns, SafetyAlarms alarms, SafetyBell bell, CurrentUser currentUser, ConcernDialogs dialogs) {
        this.concerns = concerns;
        this.alarms = alarms;
        this.dialogs = dialogs;
        this.person = currentUser.get();
        getContent().addClassName("calls");
        getContent().setVisible(false);
        Listening.follow(this, bell, currentUser, this::refresh);
        addAttachListener(attached -> refresh());
    }

    @Override
    public List<LetterKey> letterKeys() {
        return person.role() == Role.MANAGER
                ? List.of()
                : List.of(new LetterKey("F9", getTranslation("safety.concern.key"), dialogs::open));
    }

    private void refresh() {
        List<Concerns.Call> nowCalls = concerns.calls().stream()
                .filter(call -> call.isMine() || call.answeredBy() == null)
                .toList();
        List<String> nowToFetch = person.role() == Role.RECEPTION ? owners(person.hubIds(), nowCalls) : List.of();
        if (nowCalls.equals(calls) && nowToFetch.equals(toFetch)) {
            return;
        }
        calls = nowCalls;
        toFetch = nowToFetch;
        getContent().removeAll();
        toFetch.forEach(owner -> getContent()
                .add(Note.danger(
                        getTranslation("safety.fetch.lead", owner), getTranslation("safety.fetch.text", owner))));
        calls.forEach(call -> getContent().add(call.isMine() ? mine(call) : others(call)));
        getContent().setVisible(!calls.isEmpty() || !toFetch.isEmpty());
    }

    /** Whom to fetch; not twice for somebody who has said that they are coming. */
    private List<String> owners(Set<UUID> hubs, List<Concerns.Call> nowCalls) {
        Set<String> coming = nowCalls.stream()
                .map(Concerns.Call::answeredBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return hubs.stream()
                .flatMap(hub -> alarms.toFetch(hub).stream())
                .map(SafetyAlarms.ToFetch::owner)
                .filter(owner -> !coming.contains(owner))
                .distinct()
                .sorted()
                .toList();
    }

    private Note others(Concerns.Call call) {
        Button going = new Button(getTranslation("safety.call.going"), click -> {
            concerns.answer(call.clockId());
            refresh();
        });
        going.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        return Note.danger(
                        getTranslation("safety.call.lead", call.caller(), call.hub()),
                        getTranslation("safety.call.text", Dates.time(call.calledAt()), call.owner()))
                .with(going);
    }

    private Note mine(Concerns.Call call) {
        return call.answeredBy() == null
                ? Note.warn(
                        getTranslation("safety.call.mine", Dates.time(call.calledAt())),
                        getTranslation("safety.call.mine.text", call.owner()))
                : Note.ok(
                        getTranslation("safety.call.coming", call.answeredBy()),
                        getTranslation("safety.call.coming.text"));
    }
}
