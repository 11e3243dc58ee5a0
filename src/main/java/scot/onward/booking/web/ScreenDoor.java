package scot.onward.booking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import scot.onward.access.Screens;

/** Where a wall display signs in: its address works once, gives the device its own secret as a cookie, and leads to the screen. */
@RestController
class ScreenDoor {

    private static final String COOKIE = "onward-screen";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Screens screens;

    ScreenDoor(Screens screens) {
        this.screens = screens;
    }

    @GetMapping("/screen-device/{secret}")
    ResponseEntity<Void> open(@PathVariable String secret, HttpServletRequest request) {
        Optional<Screens.SignedInScreen> screen = screens.open(secret);
        if (screen.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/screen/-"))
                    .build();
        }
        ResponseCookie cookie = ResponseCookie.from(COOKIE, screen.get().secret())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(A_YEAR)
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .location(URI.create("/screen/" + screen.get().hubId()))
                .build();
    }
}
