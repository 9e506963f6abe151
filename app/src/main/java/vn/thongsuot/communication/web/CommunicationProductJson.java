package vn.thongsuot.communication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.communication.plans.Channel;
import vn.thongsuot.communication.plans.Product;
import vn.thongsuot.communication.plans.ProductKind;
import vn.thongsuot.communication.plans.ProductState;
import vn.thongsuot.communication.plans.Topic;
import vn.thongsuot.platform.api.Allowed;

/** A product of a communication plan as machines read it. */
record CommunicationProductJson(
        UUID id,
        @Allowed(of = ProductKind.class) String kind,
        @Allowed(of = Topic.class) String topic,
        @Allowed(of = Channel.class) List<String> channels,
        String title,
        UUID leadUnitId,
        LocalDate dueOn,
        @Allowed(of = ProductState.class) String state,
        boolean late,
        @Nullable LocalDate doneOn,
        @Nullable Integer reached,
        @Nullable UUID articleId) {

    static CommunicationProductJson of(Product product, LocalDate today) {
        Product.Content content = product.content();
        return new CommunicationProductJson(
                product.id(),
                content.kind().key(),
                content.topic().key(),
                content.channels().stream().map(Channel::key).toList(),
                content.title(),
                content.leadUnitId(),
                content.dueOn(),
                product.state().key(),
                product.isLate(today),
                product.doneOn(),
                product.reached(),
                product.articleId());
    }
}
