/// The pages and routes hooks are set up and looked at by.
@NullMarked
package io.howdidwedo.operationsservice.hook.web;

import org.jspecify.annotations.NullMarked;
