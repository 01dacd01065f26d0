package venula.directory.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import venula.directory.Directory;
import venula.directory.NoSuchDoctor;
import venula.page.Frame;

@Controller
class DoctorController {
    private final Directory directory;
    private final WritingLists writings;

    DoctorController(Directory directory, WritingLists writings) {
        this.directory = directory;
        this.writings = writings;
    }

    @GetMapping("/doctors")
    ModelAndView all(Frame frame) {
        return frame.show("directory/web/doctors", directory.doctors());
    }

    @GetMapping("/doctors/{id:[a-z0-9-]+}")
    ModelAndView one(@PathVariable String id, Frame frame) {
        var doctor = directory.doctor(id).orElseThrow(NoSuchDoctor::new);
        return frame.show("directory/web/doctor", new DoctorPage(doctor, writings.of(doctor)));
    }
}
