package vn.thongsuot.platform;

import java.util.List;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.LocalizedText;

/** Port to the names of the units in which an official has a role, for the head of what is printed (Vietnamese: tên đơn vị của người in). */
public interface OwnUnits {

    /** Each once, in the order of the roles. */
    List<LocalizedText> namesOf(Actor actor);
}
