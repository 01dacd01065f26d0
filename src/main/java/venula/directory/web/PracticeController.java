package venula.directory.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import venula.directory.Directory;
import venula.directory.NoSuchPractice;
import venula.page.Frame;

@Controller
class PracticeController {
    private final Directory directory;
    private final WritingLists writings;

    PracticeController(Directory directory, WritingLists writings) {
        this.directory = directory;
        this.writings = writings;
    }

    @GetMapping("/practices/{id:[a-z0-9-]+}")
    ModelAndView one(@PathVariable String id, Frame frame) {
        var practice = directory.practice(id).orElseThrow(NoSuchPractice::new);
        var page = new PracticePage(practice, directory.doctorsOf(practice), writings.of(practice));
        return frame.show("directory/web/practice", page);
    }
}
