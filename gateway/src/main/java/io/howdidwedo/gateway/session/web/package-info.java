/// The cookie that carries a session.
@NullMarked
package io.howdidwedo.gateway.session.web;

import org.jspecify.annotations.NullMarked;
