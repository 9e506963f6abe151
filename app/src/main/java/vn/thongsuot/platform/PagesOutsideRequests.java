package vn.thongsuot.platform;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;

/** Texts and formats for what is written without a request, such as files made in the background (Vietnamese: ngữ cảnh ngoài trang). */
@Component
public class PagesOutsideRequests {

    private final Texts texts;
    private final Navigation navigation;
    private final Clock clock;

    PagesOutsideRequests(Texts texts, Navigation navigation, Clock clock) {
        this.texts = texts;
        this.navigation = navigation;
        this.clock = clock;
    }

    /** @param actor for whom it is written; null for nobody in particular */
    public Ui of(Locale language, @Nullable Actor actor) {
        return new Ui(language, texts, navigation, actor, "", "_csrf", "", clock.instant());
    }
}
