package scot.onward.referral.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.IntConsumer;
import scot.onward.referral.LevelDecision;
import scot.onward.referral.ReferralSheet;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.shared.ui.SectionCard;

/** Keeps the level or chooses another one; another than the rule's needs a reason. */
class LevelChoice extends Composite<SectionCard> {

    private final RadioButtonGroup<Integer> level = new RadioButtonGroup<>();
    private final TextField reason = new TextField(getTranslation("referral.assess.reason"));

    LevelChoice(ReferralSheet sheet) {
        level.setItems(1, 2, 3, 4);
        level.setRenderer(new ComponentRenderer<>(LevelBadge::new));
        level.setAriaLabel(getTranslation("referral.assess.override"));
        level.setValue(sheet.row().level());
        level.addClassName("ovr");
        reason.setPlaceholder(getTranslation("referral.assess.reason.hint"));
        String before = sheet.chosenReason();
        reason.setValue(before == null ? "" : before);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        getContent().addClassName("ov");
        getContent().hint(getTranslation("referral.assess.override.hint"));
        getContent().add(level, reason);
    }

    @Override
    protected SectionCard initContent() {
        return new SectionCard(getTranslation("referral.assess.override"));
    }

    void onChange(IntConsumer listener) {
        level.addValueChangeListener(change -> listener.accept(level()));
    }

    int level() {
        return level.getValue();
    }

    String reason() {
        return reason.getValue();
    }

    void refuse(LevelDecision decision) {
        reason.setErrorMessage(getTranslation("referral.assess." + decision));
        reason.setInvalid(true);
        reason.focus();
    }
}
