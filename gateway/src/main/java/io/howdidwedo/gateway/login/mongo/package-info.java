/// Known browsers in the database.
@NullMarked
package io.howdidwedo.gateway.login.mongo;

import org.jspecify.annotations.NullMarked;
