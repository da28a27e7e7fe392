/// Cases in the database.
@NullMarked
package io.howdidwedo.followupservice.cases.mongo;

import org.jspecify.annotations.NullMarked;
