package vn.thongsuot.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Actors;

/** The actor behind a request, looked up once; the session holds only the account's id. */
@Component
class RequestActor {

    private static final String ATTRIBUTE = RequestActor.class.getName();

    private final Actors actors;

    RequestActor(Actors actors) {
        this.actors = actors;
    }

    Optional<Actor> find(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Actor known) {
            return Optional.of(known);
        }
        Principal principal = request.getUserPrincipal();
        Optional<Actor> actor =
                principal == null ? Optional.empty() : actors.find(UUID.fromString(principal.getName()));
        actor.ifPresent(found -> request.setAttribute(ATTRIBUTE, found));
        return actor;
    }
}
