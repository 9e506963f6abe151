/**
 * Communication on reform and law (Vietnamese: thông tin, tuyên truyền cải cách hành chính, phổ biến pháp luật): a year's plan with
 * its products, public articles with editions, and how often they are read.
 *
 * <p><b>Owns</b>: plans, products, articles, pictures, counts of views. <b>Does not own</b>: files (documents).
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: none of its own. <b>Start reading at</b>: {@link
 * vn.thongsuot.communication.articles.Articles}, {@link vn.thongsuot.communication.articles.RichText}.
 */
@ApplicationModule(
        displayName = "Communication",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "platform",
            "platform :: api",
            "platform :: pictures",
            "organisation",
            "identity",
            "documents",
            "notifications",
            "programme",
            "programme :: tasks"
        })
@NullMarked
package vn.thongsuot.communication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
