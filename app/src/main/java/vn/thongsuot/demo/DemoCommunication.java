package vn.thongsuot.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.communication.articles.ArticleDesk;
import vn.thongsuot.communication.articles.ArticleDraft;
import vn.thongsuot.communication.articles.ArticleKind;
import vn.thongsuot.communication.articles.Articles;
import vn.thongsuot.communication.plans.Channel;
import vn.thongsuot.communication.plans.CommunicationPlans;
import vn.thongsuot.communication.plans.Product;
import vn.thongsuot.communication.plans.ProductKind;
import vn.thongsuot.communication.plans.Topic;

/** A year's communication plan with products done, late and to come, and three articles, one of them a draft. */
@Component
class DemoCommunication {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCommunication.class);
    private static final int BEGIN = 140;

    private final DemoUnits units;
    private final ArticleDesk desk;
    private final Articles articles;
    private final CommunicationPlans plans;

    DemoCommunication(DemoUnits units, ArticleDesk desk, Articles articles, CommunicationPlans plans) {
        this.units = units;
        this.desk = desk;
        this.articles = articles;
        this.plans = plans;
    }

    void make() {
        UUID province = units.province();
        Actor officer = units.holder(province, Role.REFORM_OFFICER);
        Actor leader = units.leader(province);
        UUID guide = publish(
                officer,
                leader,
                province,
                60,
                new ArticleDraft(
                        ArticleKind.GUIDE,
                        "Nộp hồ sơ trực tuyến: bốn bước tại nhà",
                        "Người dân nộp hồ sơ trên Cổng Dịch vụ công quốc gia và theo dõi kết quả bằng mã hồ sơ.",
                        "[ảnh 1]\n\n## Các bước\n\n1. Đăng nhập bằng tài khoản định danh điện tử\n2. Chọn thủ tục và nơi nhận\n"
                                + "3. Điền thông tin, đính kèm giấy tờ\n4. Nộp phí nếu có và gửi\n\n## Theo dõi\n\n"
                                + "Mã hồ sơ **luôn có trên phiếu hẹn**. Xem tại [trang tra cứu hồ sơ](/track).\n\n"
                                + "> Không cần nộp lại giấy tờ mà cơ quan nhà nước đã có.",
                        null));
        publish(
                officer,
                leader,
                province,
                25,
                new ArticleDraft(
                        ArticleKind.EXAMPLE,
                        "Quầy hỗ trợ sáng thứ Bảy giảm một nửa thời gian chờ",
                        "Một phường mở quầy hỗ trợ người dân nộp hồ sơ trực tuyến vào sáng thứ Bảy.",
                        "Từ tháng 9, mỗi sáng thứ Bảy có hai công chức trẻ hướng dẫn người dân tại quầy.\n\n"
                                + "- Người lớn tuổi được làm cùng từng bước\n- Hồ sơ được kiểm tra trước khi gửi\n"
                                + "- Ai cần gấp được hẹn giờ",
                        null));
        desk.begin(
                officer,
                province,
                new ArticleDraft(
                        ArticleKind.LAW,
                        "Hỏi đáp về thời hạn giải quyết thủ tục hành chính",
                        "Thời hạn tính từ khi nào, khi nào được tạm dừng, quá hạn thì sao.",
                        "## Thời hạn tính từ khi nào?\n\nTừ khi cơ quan nhận đủ hồ sơ hợp lệ.",
                        null));
        plan(officer, leader, province, guide);
        LOG.info("Demo communication made");
    }

    private UUID publish(Actor officer, Actor leader, UUID unit, int ago, ArticleDraft draft) {
        UUID id = units.ago(ago + 2, 0, () -> desk.begin(officer, unit, draft));
        int version = 0;
        if (draft.body().contains("[ảnh 1]")) {
            units.ago(ago + 1, 0, () -> {
                desk.addPicture(officer, id, 0, "Màn hình máy tính với bốn bước nộp hồ sơ", picture());
                return id;
            });
            version = 1;
        }
        int seen = version;
        LocalDate on = units.today().minusDays(ago);
        units.ago(ago, 0, () -> {
            desk.publish(leader, id, seen, on);
            return id;
        });
        for (int day = ago; day >= 0; day -= 3) {
            int views = 3 + day * 7 % 11;
            units.ago(day, 60, () -> {
                for (int i = 0; i < views; i++) {
                    articles.countView(id);
                }
                return id;
            });
        }
        return id;
    }

    private void plan(Actor officer, Actor leader, UUID province, UUID guide) {
        int year = units.today().minusDays(BEGIN).getYear();
        LocalDate today = units.today();
        UUID plan = units.ago(
                BEGIN,
                0,
                () -> plans.create(
                        officer, province, year, "Kế hoạch thông tin, tuyên truyền cải cách hành chính năm " + year));
        UUID article = add(
                officer,
                plan,
                0,
                ProductKind.ARTICLE,
                Topic.REFORM,
                List.of(Channel.PORTAL, Channel.SOCIAL),
                "Loạt bài hướng dẫn nộp hồ sơ trực tuyến",
                today.minusDays(55));
        UUID workshop = add(
                officer,
                plan,
                1,
                ProductKind.WORKSHOP,
                Topic.REFORM,
                List.of(Channel.MEETING),
                "Tập huấn tổ công nghệ số cộng đồng",
                today.minusDays(40));
        add(
                officer,
                plan,
                2,
                ProductKind.LEAFLET,
                Topic.LAW,
                List.of(Channel.PRINT, Channel.LOUDSPEAKER),
                "Tờ rơi hỏi đáp về thủ tục đất đai",
                today.minusDays(8));
        add(
                officer,
                plan,
                3,
                ProductKind.BROADCAST,
                Topic.REFORM,
                List.of(Channel.RADIO_TV),
                "Chuyên mục Cải cách hành chính tháng cuối năm",
                today.plusDays(25));
        units.ago(BEGIN, 30, () -> {
            plans.issue(leader, plan, 4, "24/KH-UBND", today.minusDays(BEGIN));
            return plan;
        });
        finish(officer, article, 54, new CommunicationPlans.Outcome(today.minusDays(58), null, guide, null));
        finish(
                officer,
                workshop,
                38,
                new CommunicationPlans.Outcome(today.minusDays(41), 185, null, "Hai lớp, chín xã phường tham gia."));
    }

    private UUID add(
            Actor officer,
            UUID plan,
            int version,
            ProductKind kind,
            Topic topic,
            List<Channel> channels,
            String title,
            LocalDate due) {
        UUID lead = units.province();
        return units.ago(
                BEGIN,
                version + 1,
                () -> plans.add(officer, plan, version, new Product.Content(kind, topic, channels, title, lead, due)));
    }

    private void finish(Actor officer, UUID product, int ago, CommunicationPlans.Outcome outcome) {
        units.ago(ago, 0, () -> {
            plans.finish(officer, product, 0, outcome, DemoPdf.page("Minh chứng mẫu (sample evidence)"));
            return product;
        });
    }

    private static byte[] picture() {
        BufferedImage image = new BufferedImage(960, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xE7F0F1));
        graphics.fillRect(0, 0, 960, 360);
        graphics.setColor(new Color(0x0D5261));
        for (int step = 0; step < 4; step++) {
            graphics.fillOval(90 + step * 220, 120, 110, 110);
            if (step < 3) {
                graphics.fillRect(200 + step * 220, 170, 110, 10);
            }
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
