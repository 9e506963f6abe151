package vn.thongsuot.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.StuckWork;

@DisplayName("Bản tin đầu ngày của người quản trị đếm mọi việc kỹ thuật bị kẹt, không chỉ tin nhắn")
class StuckDigestIntegrationTests extends ProductTest {

    @Autowired
    private StuckMessages messages;

    @Autowired
    private AccessPolicy policy;

    @Test
    void countsEveryKindOfStuckWork() {
        Actor keeper = people.actor("quantri");
        StuckDigest digest = new StuckDigest(messages, List.of(stuck(3), stuck(2)), policy);

        assertThat(digest.lines(keeper))
                .containsExactly(
                        new DigestLine(30, "digest.stuck", "", messages.count(keeper) + 5, StuckMessages.PATH));
        assertThat(digest.lines(people.actor("ngan"))).isEmpty();
    }

    private static StuckWork stuck(int count) {
        return new StuckWork() {
            @Override
            public String key() {
                return "test";
            }

            @Override
            public int count(Actor actor) {
                return count;
            }

            @Override
            public String path() {
                return "/desk";
            }
        };
    }
}
