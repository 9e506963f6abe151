@NullMarked
package vn.thongsuot.documents.web;

import org.jspecify.annotations.NullMarked;
