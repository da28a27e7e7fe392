/// The topics events travel on: which there are, which kind of event goes where, and an event on
/// its way. It knows the records; they don't know it.
@NullMarked
package io.howdidwedo.contracts.topic;

import org.jspecify.annotations.NullMarked;
