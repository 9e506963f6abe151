package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.dossiers.ResultFrame;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.surveys.FieldGroups;
import vn.thongsuot.surveys.answers.AnswerDesk;
import vn.thongsuot.surveys.answers.Coming;
import vn.thongsuot.surveys.answers.FactRestatement;
import vn.thongsuot.surveys.answers.Sent;
import vn.thongsuot.surveys.questionnaires.Filled;
import vn.thongsuot.surveys.questionnaires.Form;
import vn.thongsuot.surveys.questionnaires.FormVersion;
import vn.thongsuot.surveys.questionnaires.Question;
import vn.thongsuot.surveys.questionnaires.Questionnaires;
import vn.thongsuot.surveys.rounds.Channel;
import vn.thongsuot.surveys.rounds.DailyInvitations;
import vn.thongsuot.surveys.rounds.Design;
import vn.thongsuot.surveys.rounds.Formula;
import vn.thongsuot.surveys.rounds.Invited;
import vn.thongsuot.surveys.rounds.PeopleLists;
import vn.thongsuot.surveys.rounds.Point;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.RoundDesk;
import vn.thongsuot.surveys.rounds.RoundDraft;
import vn.thongsuot.surveys.rounds.RoundSeen;
import vn.thongsuot.surveys.rounds.Rounds;
import vn.thongsuot.surveys.rounds.Stratum;

/**
 * Rounds of surveys: one published with weights, intervals and answers that look odd; one that is being answered; one that asks
 * everybody who gets a result; one at QRs and devices of counters.
 */
@Component
class DemoSurveys {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSurveys.class);
    private static final long SEED = 202611;
    private static final int HOME_AFFAIRS = 2;
    private static final int LEAST_OF_A_UNIT = 30;
    private static final List<String> WORDS = List.of(
            "Nên có thêm người hướng dẫn nộp hồ sơ trực tuyến.",
            "Phòng chờ hơi chật vào sáng thứ Hai.",
            "Mong nhắn tin khi có kết quả sớm hơn hẹn.",
            "Biểu mẫu còn hỏi lại thông tin đã có.");

    private final DemoUnits units;
    private final DemoQuestionnaires forms;
    private final Questionnaires questionnaires;
    private final RoundDesk desk;
    private final PeopleLists lists;
    private final Rounds rounds;
    private final AnswerDesk answers;
    private final FactRestatement restatement;
    private final DailyInvitations invitations;
    private final ResultFrame frame;

    DemoSurveys(
            DemoUnits units,
            DemoQuestionnaires forms,
            Questionnaires questionnaires,
            RoundDesk desk,
            PeopleLists lists,
            Rounds rounds,
            AnswerDesk answers,
            FactRestatement restatement,
            DailyInvitations invitations,
            ResultFrame frame) {
        this.units = units;
        this.forms = forms;
        this.questionnaires = questionnaires;
        this.desk = desk;
        this.lists = lists;
        this.rounds = rounds;
        this.answers = answers;
        this.restatement = restatement;
        this.invitations = invitations;
        this.frame = frame;
    }

    void make() {
        UUID province = units.province();
        Actor officer = units.holder(province, Role.REFORM_OFFICER);
        UUID office = units.agencies().get(HOME_AFFAIRS);
        UUID procedures = ago(70, () -> forms.procedures(officer, office));
        UUID rating = ago(69, () -> forms.rating(officer, office));
        UUID service = ago(68, () -> forms.service(officer, office));
        forms.draft(officer, office);
        LocalDate today = units.today();
        if (hasPopulation(province, today.minusDays(400), today.minusDays(46))) {
            makePublished(officer, province, procedures);
        }
        if (hasPopulation(province, today.minusDays(120), today.minusDays(8))) {
            makeRunning(officer, province, procedures);
        }
        makeRatings(officer, province, rating);
        makeCounters(officer, province, service);
        makeListed(officer, province, service);
        LOG.info("Demo surveys made");
    }

    private void makePublished(Actor officer, UUID province, UUID version) {
        LocalDate today = units.today();
        UUID id = ago(45, () -> {
            UUID round = desk.create(
                    officer,
                    new RoundDraft(
                            province,
                            LocalizedText.of(
                                    "Khảo sát mức độ hài lòng về giải quyết thủ tục hành chính, kỳ 1",
                                    "Satisfaction with procedures, first round"),
                            version,
                            Design.SAMPLE,
                            today.minusDays(400),
                            today.minusDays(46),
                            50,
                            30,
                            SEED,
                            Formula.TOP_TWO,
                            today.minusDays(44),
                            today.minusDays(20)));
            desk.draw(officer, seen(officer, round));
            return round;
        });
        ago(44, () -> {
            desk.open(officer, seen(officer, id));
            return id;
        });
        answerInvitations(id, 95, 43, 22, true);
        ago(19, () -> {
            desk.close(officer, seen(officer, id));
            while (restatement.restateSome()) {
                LOG.debug("Weights of a part of the answers are in the facts");
            }
            return id;
        });
        Actor leader = units.leader(province);
        ago(14, () -> {
            desk.publish(leader, seen(leader, id));
            return id;
        });
    }

    private void makeRunning(Actor officer, UUID province, UUID version) {
        LocalDate today = units.today();
        UUID id = ago(7, () -> {
            UUID round = desk.create(
                    officer,
                    new RoundDraft(
                            province,
                            LocalizedText.of(
                                    "Khảo sát mức độ hài lòng về giải quyết thủ tục hành chính, kỳ 2",
                                    "Satisfaction with procedures, second round"),
                            version,
                            Design.SAMPLE,
                            today.minusDays(120),
                            today.minusDays(8),
                            50,
                            50,
                            SEED + 1,
                            Formula.TOP_TWO,
                            today.minusDays(7),
                            today.plusDays(14)));
            desk.draw(officer, seen(officer, round));
            desk.open(officer, seen(officer, round));
            return round;
        });
        answerInvitations(id, 55, 6, 1, false);
    }

    /** Everybody who got a result in the last two months. */
    private void makeRatings(Actor officer, UUID province, UUID version) {
        LocalDate today = units.today();
        UUID id = ago(60, () -> {
            UUID round = desk.create(
                    officer,
                    draft(
                            province,
                            LocalizedText.of("Đánh giá sau khi trả kết quả", "Rating after the result"),
                            version,
                            Design.RESULTS,
                            today.minusDays(60),
                            today.plusDays(35)));
            desk.open(officer, seen(officer, round));
            return round;
        });
        ago(1, () -> {
            invitations.invite();
            return id;
        });
        answerInvitations(id, 70, 1, 1, false);
    }

    /** Drawn from a list that three communes gave, not yet begun. */
    private void makeListed(Actor officer, UUID province, UUID version) {
        LocalDate today = units.today();
        List<PeopleLists.Listed> people = new ArrayList<>();
        List<UUID> communes = units.communes().stream().limit(3).toList();
        for (int i = 0; i < 24; i++) {
            people.add(new PeopleLists.Listed(
                    communes.get(i % communes.size()), "Người được hỏi mẫu " + (i + 1), "09" + (87_650_000 + i), ""));
        }
        ago(2, () -> {
            UUID round = desk.create(
                    officer,
                    draft(
                            province,
                            LocalizedText.of(
                                    "Khảo sát người dùng dịch vụ tại trạm y tế cấp xã",
                                    "Survey of people served by health stations of communes"),
                            version,
                            Design.LIST,
                            today.plusDays(3),
                            today.plusDays(24)));
            lists.take(officer, seen(officer, round), people, 3, 1);
            desk.draw(officer, seen(officer, round));
            return round;
        });
    }

    private void makeCounters(Actor officer, UUID province, UUID version) {
        LocalDate today = units.today();
        List<UUID> communes = units.communes();
        UUID id = ago(30, () -> {
            UUID round = desk.create(
                    officer,
                    draft(
                            province,
                            LocalizedText.of(
                                    "Góp ý tại Trung tâm Phục vụ hành chính công cấp xã",
                                    "Opinions at public service centres of communes"),
                            version,
                            Design.OPEN,
                            today.minusDays(30),
                            today.plusDays(30)));
            for (int i = 0; i < Math.min(3, communes.size()); i++) {
                desk.addPoint(
                        officer,
                        seen(officer, round),
                        communes.get(i),
                        FieldGroups.OTHER,
                        i == 2,
                        "Quầy số " + (i + 1));
            }
            desk.open(officer, seen(officer, round));
            return round;
        });
        Round round = rounds.find(id).orElseThrow();
        Random random = new Random(SEED + 2);
        List<Point> points = rounds.points(id);
        for (int i = 0; i < 60; i++) {
            Point point = points.get(i % points.size());
            String device = i % 9 == 0 ? "cung-mot-may" : "may-" + i;
            answer(
                    round,
                    new Stratum.Key(point.unitId(), point.fieldGroup()),
                    null,
                    point.kiosk() ? Channel.KIOSK : Channel.QR,
                    null,
                    random,
                    1 + random.nextInt(28),
                    device);
        }
    }

    /** So many in a hundred of those who were told answer, between two days; odd ones among them where wanted. */
    private void answerInvitations(UUID id, int percent, int fromDaysAgo, int toDaysAgo, boolean odd) {
        Round round = rounds.find(id).orElseThrow();
        Random random = new Random(round.seed());
        int n = 0;
        for (Invited invited : rounds.listWaiting(id, Channel.MESSAGE)) {
            if (random.nextInt(100) < percent) {
                n++;
                String device = odd && n % 12 == 0 ? "cung-mot-may" : "may-" + n;
                answer(
                        round,
                        new Stratum.Key(invited.unitId(), invited.fieldGroup()),
                        invited.caseId(),
                        Channel.MESSAGE,
                        invited.id(),
                        random,
                        toDaysAgo + random.nextInt(fromDaysAgo - toDaysAgo + 1),
                        device);
            }
        }
    }

    private void answer(
            Round round,
            Stratum.Key stratum,
            @Nullable UUID caseId,
            Channel channel,
            @Nullable UUID invitation,
            Random random,
            int daysAgo,
            String device) {
        FormVersion version = questionnaires.getVersion(round.versionId());
        Coming coming = new Coming(round, version, stratum, caseId, channel, invitation, null, false);
        boolean hasty = random.nextInt(25) == 0;
        int seconds = hasty ? 6 : 50 + random.nextInt(200);
        Sent sent = new Sent(
                new UUID(random.nextLong(), random.nextLong()),
                fill(version.form(), random, mood(stratum, random), hasty),
                seconds,
                device);
        ago(daysAgo, () -> {
            answers.accept(coming, sent);
            return daysAgo;
        });
    }

    /** Land is harder to satisfy; each unit has its own level. */
    private static double mood(Stratum.Key stratum, Random random) {
        double unit = Math.floorMod(stratum.unitId().hashCode(), 7) * 0.06;
        double group = FieldGroups.LAND_CONSTRUCTION_INVESTMENT.contains(stratum.fieldGroup()) ? -0.55 : 0;
        return 4.15 + unit + group + random.nextGaussian() * 0.5;
    }

    private static Filled fill(Form form, Random random, double mood, boolean straight) {
        Map<String, List<String>> values = new HashMap<>();
        String same = level(mood);
        for (Question question : form.questions()) {
            if (question.isAsked(new Filled(values))) {
                values.put(question.key(), choose(question, random, mood, straight ? same : null));
            }
        }
        return form.read(values).filled();
    }

    private static List<String> choose(Question question, Random random, double mood, @Nullable String same) {
        return switch (question.kind()) {
            case SCALE -> List.of(same == null ? level(mood + random.nextGaussian() * 0.55) : same);
            case SINGLE -> List.of(random.nextInt(10) < 6 ? "1" : random.nextInt(10) < 8 ? "2" : "3");
            case MANY -> {
                List<String> chosen = new ArrayList<>();
                question.values().stream()
                        .filter(value -> random.nextInt(3) == 0)
                        .forEach(chosen::add);
                yield chosen;
            }
            case TEXT -> random.nextInt(8) == 0 ? List.of(WORDS.get(random.nextInt(WORDS.size()))) : List.of();
            case HEADING -> List.of();
        };
    }

    private static String level(double mood) {
        return String.valueOf(Math.clamp(Math.round(mood), 1, 5));
    }

    /** Whether some unit has handed over enough results to be asked about: a world without a past has not. */
    private boolean hasPopulation(UUID province, LocalDate from, LocalDate to) {
        return frame.parts(province, new ResultFrame.Days(from, to)).stream()
                .collect(Collectors.groupingBy(ResultFrame.Part::unitId, Collectors.summingInt(ResultFrame.Part::size)))
                .values()
                .stream()
                .anyMatch(size -> size >= LEAST_OF_A_UNIT);
    }

    private static RoundDraft draft(
            UUID unit, LocalizedText name, UUID version, Design design, LocalDate opens, LocalDate closes) {
        return new RoundDraft(unit, name, version, design, null, null, 50, 0, 0, Formula.TOP_TWO, opens, closes);
    }

    private RoundSeen seen(Actor actor, UUID round) {
        return new RoundSeen(round, rounds.get(actor, round).version());
    }

    private <T> T ago(int days, Supplier<T> work) {
        return units.ago(days, days * 7 % 50, work);
    }
}
