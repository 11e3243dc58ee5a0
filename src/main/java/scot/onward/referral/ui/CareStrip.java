package scot.onward.referral.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WebStorage;

/** The prompt Consider, Ask, Refer, Engage and explain; hidden for good on this computer once it is known by heart. */
class CareStrip extends Aside {

    private static final String HIDDEN = "onward.care.hidden";

    CareStrip(String owner) {
        addClassName("care");
        getElement().setAttribute("aria-label", getTranslation("referral.care.title"));
        Span title = new Span(getTranslation("referral.care"));
        title.addClassName("ct");
        Div refer = step("refer");
        refer.addClassName("on");
        Button hide = new Button(getTranslation("referral.care.hide"), click -> {
            WebStorage.setItem(HIDDEN, "yes");
            setVisible(false);
        });
        hide.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(title, step("consider"), step("ask"), refer, step("engage", owner), hide);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        WebStorage.getItem(HIDDEN, hidden -> setVisible(hidden == null));
    }

    private Div step(String name, Object... args) {
        Span what = new Span(getTranslation("referral.care." + name));
        what.addClassName("b");
        return new Div(what, new Span(getTranslation("referral.care." + name + ".text", args)));
    }
}
