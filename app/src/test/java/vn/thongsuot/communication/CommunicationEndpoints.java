package vn.thongsuot.communication;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.atCommittee;
import static vn.thongsuot._support.matrix.Expectation.covering;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.nothing;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.open;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.BOARD;
import static vn.thongsuot._support.matrix.RoleSets.PLANNERS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot.access.Actor;
import vn.thongsuot.communication.articles.ArticleDesk;
import vn.thongsuot.communication.articles.ArticleDraft;
import vn.thongsuot.communication.articles.ArticleKind;
import vn.thongsuot.communication.plans.CommunicationPlans;

/** Communication: a published article is everybody's to read, a draft and a draft plan the committee's own. */
record CommunicationEndpoints(ArticleDesk desk, CommunicationPlans plans) implements EndpointTable {

    private static final String BASE = "/desk/communication";

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        Actor officer = world.people().actor("ly");
        ArticleDraft draft = new ArticleDraft(ArticleKind.NEWS, "Thử ma trận quyền", "Thử", "Thử", null);
        UUID shown = desk.begin(officer, world.committee(), draft);
        desk.publish(world.people().actor("phuc"), shown, 0, LocalDate.of(2026, 11, 20));
        UUID written = desk.begin(officer, world.committee(), draft);
        UUID plan = plans.create(officer, world.committee(), 2031, "Thử ma trận quyền");
        String other = UUID.randomUUID().toString();
        String article = BASE + "/articles/" + written;
        Expectation edits = official(asker -> atCommittee(BOARD).of(asker) != Answer.OPEN
                ? Answer.NOT_FOUND
                : asker.is(PLANNERS) ? Answer.OPEN : Answer.FORBIDDEN);
        return List.of(
                get("/news", open()),
                get("/news/{id}", "/news/" + shown, open()),
                get("/news/{id}", "/news/" + written, nothing()),
                get("/news/{id}/pictures/{picture}", "/news/" + shown + "/pictures/" + other, nothing()),
                get("/api/v1/articles", machine(asker -> Answer.OPEN)),
                get(
                        "/api/v1/communication-plans",
                        "/api/v1/communication-plans?year=2031",
                        machine(asker -> Answer.OPEN)),
                get(
                        "/api/v1/communication-plans/{id}/products",
                        "/api/v1/communication-plans/" + plan + "/products",
                        machine(covering(BOARD))),
                get(BASE, withRole(BOARD)),
                get(BASE + "/export.xlsx", withRole(BOARD)),
                post(
                        BASE + "/plans",
                        BASE + "/plans?year=2033&title=x&body=" + world.committee() + key(),
                        atCommittee(PLANNERS)),
                get(BASE + "/plans/{id}", BASE + "/plans/" + plan, atCommittee(BOARD)),
                post(
                        BASE + "/plans/{id}/{act}",
                        BASE + "/plans/" + plan
                                + "/add?version=0&kind=clip&topic=law&channels=press&title=x&dueOn=2031-01-01"
                                + "&lead=" + world.committee() + key(),
                        edits),
                post(
                        BASE + "/plans/{id}/products/{product}/{act}",
                        BASE + "/plans/" + plan + "/products/" + other + "/drop?version=0&remark=x" + key(),
                        official(nothing())),
                get(
                        BASE + "/plans/{id}/products/{product}/evidence",
                        BASE + "/plans/" + plan + "/products/" + other + "/evidence",
                        official(nothing())),
                get(BASE + "/articles/new", withRole(PLANNERS)),
                post(
                        BASE + "/articles",
                        BASE + "/articles?kind=news&title=x&lead=x&body=x&unit=" + world.committee() + key(),
                        atCommittee(PLANNERS)),
                get(BASE + "/articles/{id}", article, atCommittee(BOARD)),
                post(
                        BASE + "/articles/{id}/{act}",
                        article + "/edit?version=0&kind=news&title=x&lead=x&body=x" + key(),
                        edits),
                post(BASE + "/articles/{id}/{act}", article + "/nothing?version=0" + key(), official(nothing())),
                get(BASE + "/articles/{id}/pictures/{picture}", article + "/pictures/" + other, official(nothing())));
    }
}
