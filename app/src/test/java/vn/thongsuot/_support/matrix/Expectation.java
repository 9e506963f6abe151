package vn.thongsuot._support.matrix;

import java.util.Set;
import vn.thongsuot.access.Role;

/** What somebody should get. */
public interface Expectation {

    Answer of(Asker asker);

    static Expectation open() {
        return asker -> Answer.OPEN;
    }

    static Expectation nothing() {
        return asker -> Answer.NOT_FOUND;
    }

    /** A session opens it, a token never does. */
    static Expectation official(Expectation expected) {
        return asker -> asker.role() == null || asker.isMachine() ? Answer.LOGIN : expected.of(asker);
    }

    /** A token opens it; being an official does not, and a session is not even looked at. */
    static Expectation machine(Expectation expected) {
        return asker -> asker.isMachine() ? expected.of(asker) : asker.role() == null ? Answer.LOGIN : Answer.FORBIDDEN;
    }

    /** An official of these roles, wherever he stands. */
    static Expectation withRole(Set<Role> roles) {
        return official(asker -> asker.is(roles) ? Answer.OPEN : Answer.NOT_FOUND);
    }

    /** An official of these roles at the committee of the commune or above it. */
    static Expectation atCommittee(Set<Role> roles) {
        return official(covering(roles));
    }

    /** Whoever has one of these roles at the committee of the commune or above it. */
    static Expectation covering(Set<Role> roles) {
        return asker -> asker.is(roles) && asker.coversCommittee() ? Answer.OPEN : Answer.NOT_FOUND;
    }

    /** Readers of the dossier. */
    static Expectation readers() {
        return official(asker -> asker.reads() ? Answer.OPEN : Answer.NOT_FOUND);
    }

    static Answer sameProvince(Asker asker) {
        return asker.relation() == Relation.OTHER_PROVINCE ? Answer.NOT_FOUND : Answer.OPEN;
    }
}
