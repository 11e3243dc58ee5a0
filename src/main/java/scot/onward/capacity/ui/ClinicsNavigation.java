package scot.onward.capacity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ways to the page of clinics. */
public final class ClinicsNavigation {

    private ClinicsNavigation() {}

    /** Opens the list of a hub's clinics. */
    public static void list(UUID hubId) {
        go(ClinicsAddress.of(hubId, ClinicsTab.CLINICS));
    }

    /** Opens one clinic of a hub for editing. */
    public static void edit(UUID hubId, UUID clinicId) {
        go(ClinicsAddress.of(hubId, ClinicsTab.CLINICS).with(clinicId.toString()));
    }

    /** Opens a new clinic for one day, as far as it is known who, where and when. */
    public static void open(
            UUID hubId,
            @Nullable UUID adviserId,
            @Nullable UUID roomId,
            @Nullable LocalDate day,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends) {
        Map<String, String> known = new HashMap<>();
        Optional.ofNullable(adviserId).ifPresent(it -> known.put("adviser", it.toString()));
        Optional.ofNullable(roomId).ifPresent(it -> known.put("room", it.toString()));
        Optional.ofNullable(day).ifPresent(it -> known.put("day", it.toString()));
        Optional.ofNullable(starts).ifPresent(it -> known.put("starts", it.toString()));
        Optional.ofNullable(ends).ifPresent(it -> known.put("ends", it.toString()));
        go(ClinicsAddress.of(hubId, ClinicsTab.CLINICS).with(ClinicsAddress.NEW).with(known));
    }

    static void go(ClinicsAddress address) {
        UI.getCurrent().navigate(ClinicsView.class, QueryParameters.simple(address.parameters()));
    }
}
