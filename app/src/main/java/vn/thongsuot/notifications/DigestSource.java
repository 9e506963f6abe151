package vn.thongsuot.notifications;

import java.util.List;
import vn.thongsuot.access.Actor;

/** What a module has to say in the daily digest, as a bean (Vietnamese: nguồn của bản tin đầu ngày). */
public interface DigestSource {

    /** Lines with something to say; what counts nothing is left out. Names of persons never stand here. */
    List<DigestLine> lines(Actor actor);
}
