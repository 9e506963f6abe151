package vn.thongsuot.identity;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.open;
import static vn.thongsuot._support.matrix.Expectation.withRole;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot.access.Role;

/** The second half of a login leads everybody to the first who did not pass it; own account; what administrators see. */
record IdentityEndpoints() implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        Expectation own = official(asker -> Answer.OPEN);
        Expectation administrators = withRole(Set.of(Role.ADMINISTRATOR));
        return List.of(
                get("/desk/second-factor", asker -> Answer.LOGIN),
                post("/desk/second-factor", "/desk/second-factor?code=0", asker -> Answer.LOGIN),
                post("/desk/second-factor/enrol", "/desk/second-factor/enrol?code=0", asker -> Answer.LOGIN),
                get("/desk/account", own),
                post("/desk/account/start", "/desk/account/start", own),
                post("/desk/account/confirm", "/desk/account/confirm?code=0", own),
                post("/desk/account/codes", "/desk/account/codes?code=0", own),
                post("/desk/account/turn-off", "/desk/account/turn-off?code=0", own),
                post("/desk/login/passkey/challenge", "/desk/login/passkey/challenge", open()),
                post("/desk/login/passkey", "/desk/login/passkey?credential=AA", open()),
                post("/desk/account/passkeys/challenge", "/desk/account/passkeys/challenge", own),
                post("/desk/account/passkeys", "/desk/account/passkeys?label=a" + key(), own),
                post(
                        "/desk/account/passkeys/{passkey}/rename",
                        "/desk/account/passkeys/" + UUID.randomUUID() + "/rename?label=a" + key(),
                        official(asker -> Answer.NOT_FOUND)),
                post(
                        "/desk/account/passkeys/{passkey}/remove",
                        "/desk/account/passkeys/" + UUID.randomUUID() + "/remove?x=1" + key(),
                        official(asker -> Answer.NOT_FOUND)),
                get("/desk/posts", administrators),
                post("/desk/posts", "/desk/posts?login=khong-co" + key(), administrators),
                post(
                        "/desk/posts/{id}/end",
                        "/desk/posts/" + UUID.randomUUID() + "/end?endReason=x" + key(),
                        official(asker -> Answer.NOT_FOUND)),
                get("/desk/protection", administrators),
                post(
                        "/desk/protection/roles",
                        "/desk/protection/roles?role=LEADER" + key(),
                        official(asker -> asker.is(Set.of(Role.ADMINISTRATOR)) && asker.runsAnAuthority()
                                ? Answer.OPEN
                                : Answer.NOT_FOUND)),
                post(
                        "/desk/protection/{account}/reset",
                        "/desk/protection/" + UUID.randomUUID() + "/reset?x=1" + key(),
                        official(asker -> Answer.NOT_FOUND)));
    }
}
