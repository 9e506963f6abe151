package vn.thongsuot;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.Seen;

/** What tests of habits at the desk share: a dossier received by hand, and what a page shows. */
abstract class DeskHabits extends BrowserTest {

    static final String PROCEDURE = "1.001612";
    static final AtomicInteger PEOPLE = new AtomicInteger();
    static final String CARD =
            "099190001234|271234567|Trịnh Thị Quét Mã|05031990|Nữ|Số 8 đường Thử, phường Tân Giang|12052021";

    @Autowired
    DossierDetails details;

    /** @return the code of a dossier that the clerk received just now */
    String receive() {
        return receiving().locator(".ts-due a.ts-num").last().textContent();
    }

    Page receiving() {
        Page page = login("ngan");
        page.navigate(url("/desk/intake?procedure=" + PROCEDURE));
        // A person of its own each time: a second application for the same is asked about.
        page.fill("#idNumber", CARD.replace("099190001234", "0991900013%02d".formatted(PEOPLE.incrementAndGet())));
        page.keyboard().press("Tab");
        answered(page);
        page.keyboard().press("Control+Enter");
        page.waitForURL("**received=*");
        return page;
    }

    Seen seen(DossierCode code) {
        return new Seen(code, details.get(people.actor("ngan"), code).version());
    }

    /** Codes of all pages of a list. */
    static List<String> rows(Page page) {
        List<String> codes = new ArrayList<>();
        while (true) {
            codes.addAll(page.locator("tbody th a").allInnerTexts());
            Locator next = page.locator("a[rel=next]");
            if (next.count() == 0) {
                return codes;
            }
            follow(next);
        }
    }

    static String row(Page page, String words) {
        return page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(words))
                .innerText();
    }

    static Object focused(Page page) {
        return page.evaluate("document.activeElement.id");
    }
}
