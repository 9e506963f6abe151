package vn.thongsuot._support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.PagesOutsideRequests;
import vn.thongsuot.platform.Ui;

/** A unit of the demo province that ended on 1 July 2025, when three communes became one: its papers and lists are still read. */
public abstract class FormerUnitTest extends ProductTest {

    private static final String LAC_HOA = "Ủy ban nhân dân xã Lạc Hòa";
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    @Autowired
    private UnitDirectory units;

    @Autowired
    private PagesOutsideRequests pages;

    /** What the pages of a module call a unit. */
    protected abstract String nameOf(Ui ui, UUID unitId);

    @Test
    @DisplayName("Đơn vị đã kết thúc vẫn hiện bằng tên của nó")
    void namesAUnitThatIsNoMore() {
        UUID authority = people.actor("quantri").authorityId();
        UUID former = units.listSubtree(authority, LAST_DAY).stream()
                .filter(unit -> unit.name().vi().equals(LAC_HOA))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(nameOf(pages.of(Locale.of("vi"), null), former)).isEqualTo(LAC_HOA);
    }
}
